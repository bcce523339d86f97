package org.depesche.report;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads records from the output folder of a run. Fields that are not shown may be anything. */
final class RecordReader {

  /** Takes a record. */
  interface RecordConsumer {
    void accept(ArticleRecord article) throws IOException;
  }

  private static final String RECORDS = "articles.jsonl";

  private static final ObjectReader JSON = JsonMapper.builder()
      .addModule(new Jdk8Module())
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
      .build()
      .readerFor(ArticleRecord.class);

  private RecordReader() {}

  /** Reads one record. */
  static ArticleRecord read(byte[] record) throws IOException {
    return JSON.readValue(record);
  }

  /**
   * Reads the records of a run one after the other, in the order of the run.
   *
   * @throws NoSuchFileException if the folder holds no finished run
   */
  static void readAll(Path out, RecordConsumer consumer) throws IOException {
    try (var lines = Files.newBufferedReader(out.resolve(RECORDS), StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        consumer.accept(JSON.readValue(line));
      }
    }
  }
}
