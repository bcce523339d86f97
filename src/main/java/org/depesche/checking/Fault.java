package org.depesche.checking;

/**
 * Something in an output folder that is not as it should be.
 *
 * @param file path of the file under the folder
 * @param place JSON pointer of the place in the record, or the row of a table; empty if it is the file
 * @param message what is wrong
 */
public record Fault(String file, String place, String message) {

  /** Returns the fault on one line. */
  public String text() {
    String line = place.isEmpty() ? file + ": " + message : file + ": " + place + ": " + message;
    return line.replaceAll("[\\r\\n]+", " ");
  }
}
