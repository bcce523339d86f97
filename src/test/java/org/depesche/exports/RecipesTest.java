package org.depesche.exports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depesche.records.GoldenFolder;
import org.depesche.tables.Layout;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The recipes run, and DuckDB counts the rows that the records have. */
class RecipesTest {

  /** What a command ends with that still wrote when {@code head} had enough lines. */
  private static final int PIPE_CLOSED = 141;

  private static final Pattern BLOCK = Pattern.compile("```(sql|sh)\n(.*?)```", Pattern.DOTALL);

  /** The sample corpus has no near copies. */
  private static final String WITHOUT_ROWS = "HAVING count(*) > 1;";

  @TempDir
  static Path folder;

  private static Connection duckdb;
  private static GoldenFolder golden;

  @BeforeAll
  static void fill() throws IOException, SQLException {
    golden = new GoldenFolder(folder.resolve("out"));
    golden.writeTables();
    new FolderExport(golden.out(), new ExportOptions(true, false, false))
        .write(ExportFormat.PARQUET, folder.resolve("out-parquet"));
    duckdb = DriverManager.getConnection("jdbc:duckdb:");
  }

  @AfterAll
  static void close() throws SQLException {
    duckdb.close();
  }

  private static Stream<String> blocks(String language) throws IOException {
    String text = Files.readString(Path.of("src/doc/recipes.md"), UTF_8);
    List<String> blocks = BLOCK
        .matcher(text)
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2).strip())
        .toList();
    assertFalse(blocks.isEmpty());
    return blocks.stream();
  }

  static Stream<String> sql() throws IOException {
    return blocks("sql");
  }

  static Stream<String> jq() throws IOException {
    return blocks("sh");
  }

  @ParameterizedTest
  @MethodSource("sql")
  void answersInSql(String sql) throws SQLException {
    long rows = count(sql.replace("'out/", "'" + folder + "/out/"));
    assertEquals(sql.endsWith(WITHOUT_ROWS), rows == 0, sql);
  }

  private static long count(String sql) throws SQLException {
    long rows = 0;
    try (var statement = duckdb.createStatement();
        var result = statement.executeQuery(sql)) {
      while (result.next()) {
        rows++;
      }
    }
    return rows;
  }

  @ParameterizedTest
  @MethodSource("jq")
  void answersWithJq(String command) throws IOException, InterruptedException {
    assumeTrue(
        Stream.of(System.getenv("PATH").split(":"))
            .anyMatch(path -> Files.isExecutable(Path.of(path, "jq"))),
        "jq is not installed");
    var process = new ProcessBuilder("bash", "-o", "pipefail", "-c", command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    int code = process.waitFor();
    boolean isCutOff = code == PIPE_CLOSED && command.endsWith("head");
    assertTrue(code == 0 || isCutOff, code + " " + output);
    assertTrue(output.contains("\t"), output);
  }

  static List<Layout> tables() {
    return Layout.ALL;
  }

  @ParameterizedTest
  @MethodSource("tables")
  void countsTheRowsOfTheRecords(Layout table) throws IOException, SQLException {
    long expected = 0;
    for (var entry : golden.entries()) {
      var article = golden.out().read(entry.id()).orElseThrow();
      expected += table.rows(article, entry.id()).size();
    }
    String csv = "read_csv('" + folder + "/out/" + table.name() + ".csv', all_varchar = true)";
    String parquet = "'" + folder + "/out-parquet/" + table.name() + ".parquet'";
    assertEquals(expected, number("SELECT count(*) FROM " + csv));
    assertEquals(expected, number("SELECT count(*) FROM " + parquet));
    for (var column : table.columns()) {
      String different = "SELECT count(*) FROM (FROM " + csv + " POSITIONAL JOIN (SELECT \""
          + column.name() + "\" AS typed FROM " + parquet + ")) WHERE " + unequal(column.name());
      assertEquals(0, number(different), column.name());
    }
  }

  /** A guard before what looks like a formula is the only difference between CSV and Parquet. */
  private static String unequal(String column) {
    return "CASE WHEN typeof(typed) = 'VARCHAR' THEN ltrim(\"" + column
        + "\", '''') IS DISTINCT FROM ltrim(typed::VARCHAR, '''')" + " ELSE \"" + column
        + "\"::DOUBLE IS DISTINCT FROM TRY_CAST(typed AS DOUBLE) END";
  }

  private static long number(String sql) throws SQLException {
    try (var statement = duckdb.createStatement();
        var result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    }
  }

  @Test
  void keepsTypesInParquet() throws SQLException {
    String file = "'" + folder + "/out-parquet/entities.parquet'";
    assertEquals(1, number("SELECT count(DISTINCT typeof(count) || typeof(lat)) FROM " + file));
    assertEquals(
        0,
        number(
            "SELECT count(*) FROM " + file
                + " WHERE typeof(count) <> 'BIGINT' OR typeof(lat) <> 'DOUBLE' OR typeof(name) <> 'VARCHAR'"));
  }
}
