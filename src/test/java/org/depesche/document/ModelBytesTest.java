package org.depesche.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ModelBytesTest {

  private static final byte[] MODEL = new byte[200_000];

  static {
    for (int i = 1; i < MODEL.length; i++) {
      MODEL[i] = (byte) ((i * 31) >> 3);
    }
  }

  private static byte[] packed(Packer packer) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = packer.pack(bytes)) {
      out.write(MODEL);
    }
    return bytes.toByteArray();
  }

  private interface Packer {
    OutputStream pack(OutputStream out) throws IOException;
  }

  @Test
  void readsWhatIsUnpackedDeflatedOrZipped() throws IOException {
    assertArrayEquals(MODEL, ModelBytes.read(new ByteArrayInputStream(MODEL)));
    assertArrayEquals(
        MODEL, ModelBytes.read(new ByteArrayInputStream(packed(DeflaterOutputStream::new))));
    assertArrayEquals(
        MODEL, ModelBytes.read(new ByteArrayInputStream(packed(GZIPOutputStream::new))));
  }

  @Test
  void readsStreamsThatDoNotKnowHowMuchIsLeft() throws IOException {
    for (int available : new int[] {0, 1, MODEL.length - 1, MODEL.length + 1}) {
      InputStream stream = new FilterInputStream(new ByteArrayInputStream(MODEL)) {
        @Override
        public int available() {
          return available;
        }
      };
      assertArrayEquals(MODEL, ModelBytes.read(stream), "available: " + available);
    }
  }
}
