package org.depesche.tagging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PosModelTest {

  @Test
  void readsWhatItWrote() throws IOException {
    short[] weights = new short[PosModel.TAGS << 6];
    Random random = new Random(5);
    for (int i = 0; i < weights.length; i++) {
      weights[i] = random.nextInt(3) == 0 ? (short) random.nextInt(200) : 0;
    }
    PosModel model = PosModel.of(6, weights);
    byte[] bytes = bytes(model);
    PosModel read = PosModel.read(new ByteArrayInputStream(bytes));
    assertArrayEquals(bytes, bytes(read));
    var words = List.of(WordProfile.of("Haus", List.of(), List.of(), false));
    assertEquals(model.tag(words), read.tag(words));
    assertEquals(List.of(), model.tag(List.of()));
  }

  @Test
  void refusesWhatIsNoModel() {
    assertThrows(IOException.class, () -> PosModel.read(new ByteArrayInputStream(new byte[100])));
    assertThrows(IllegalArgumentException.class, () -> PosModel.of(6, new short[5]));
  }

  private static byte[] bytes(PosModel model) throws IOException {
    var out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }
}
