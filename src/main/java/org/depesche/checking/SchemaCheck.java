package org.depesche.checking;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.List;
import java.util.Locale;
import org.depesche.json.RecordSchema;

/** Checks records by the JSON Schema that ships. */
final class SchemaCheck {

  private final JsonSchema schema;

  SchemaCheck() {
    var config = SchemaValidatorsConfig.builder()
        .pathType(PathType.JSON_POINTER)
        .locale(Locale.ROOT)
        .build();
    schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(RecordSchema.text(), config);
  }

  /** Returns the faults of a record in the order of their places. */
  List<Fault> faults(String file, JsonNode record) {
    return schema.validate(record).stream()
        .map(message ->
            new Fault(file, message.getInstanceLocation().toString(), message.getError()))
        .sorted(java.util.Comparator.comparing(Fault::text))
        .toList();
  }
}
