package org.depesche.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.depesche.checking.RecordCheck;
import org.depesche.document.Sha256;
import org.depesche.document.Sidecar;
import org.depesche.document.SourceFile;
import org.depesche.json.RecordSchema;
import org.depesche.json.RecordWriter;
import org.depesche.pipeline.Pipeline;
import org.depesche.pipeline.PipelineFactory;

/** The real pipeline for tests, with the checks that every record must pass. */
public final class Records {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(RecordSchema.text());

  private final Pipeline pipeline;
  private final RecordWriter writer;

  Records() {
    var factory = PipelineFactory.load(Optional.empty());
    pipeline = factory.create();
    writer = new RecordWriter(factory.provenance(), true);
  }

  /** Returns the record of a text as it would stand in a file of that path. */
  byte[] write(String path, String text) {
    var source = new SourceFile(
        path,
        path.replaceFirst("\\.[^.]*$", ""),
        OptionalLong.empty(),
        Sha256.of(text),
        text.getBytes(StandardCharsets.UTF_8).length,
        "UTF-8",
        text,
        Sidecar.none(),
        List.of());
    return writer.write(pipeline.analyse(source));
  }

  /** Demands that the record is valid by the schema and sound by {@link RecordCheck}. */
  public static JsonNode check(byte[] record, String what) {
    try {
      var tree = JSON.readTree(record);
      assertEquals("[]", SCHEMA.validate(tree).toString(), what);
      assertEquals(List.of(), RecordCheck.faults(what, tree), what);
      return tree;
    } catch (IOException e) {
      throw new UncheckedIOException(what, e);
    }
  }
}
