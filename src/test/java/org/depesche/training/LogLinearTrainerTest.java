package org.depesche.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.depesche.events.EventModel;
import org.depesche.events.LogLinear;
import org.junit.jupiter.api.Test;

class LogLinearTrainerTest {

  private static final int RIGHT = 17;
  private static final int WRONG = -4;
  private static final int COMMON = 99;
  private static final List<Double> THRESHOLDS = List.of(0.5);

  private static LogLinear trained() {
    List<LogLinearTrainer.Choice> choices = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      choices.add(new LogLinearTrainer.Choice(
          List.of(new int[] {RIGHT, COMMON}, new int[] {WRONG, COMMON}, new int[] {COMMON}),
          List.of(List.of(0)),
          1));
    }
    return new LogLinearTrainer(new LogLinearTrainer.Options(2, 50, 0.1)).train(choices);
  }

  @Test
  void prefersWhatWasAlwaysRight() {
    var model = trained();
    double right = model.scores(new int[] {RIGHT})[0];
    double wrong = model.scores(new int[] {WRONG})[0];
    assertTrue(right > 1 && wrong < 0, right + " " + wrong);
    assertEquals(0, model.scores(new int[] {12345})[0]);
  }

  @Test
  void dividesBetweenSeveralRightAnswers() {
    var choice = new LogLinearTrainer.Choice(
        List.of(new int[] {1}, new int[] {2}, new int[] {3}), List.of(List.of(0), List.of(1)), 1);
    var model =
        new LogLinearTrainer(new LogLinearTrainer.Options(1, 50, 0.01)).train(List.of(choice));
    double[] shares = LogLinear.normalised(new double[] {
      model.scores(new int[] {1})[0], model.scores(new int[] {2})[0], model.scores(new int[] {3})[0]
    });
    assertEquals(shares[0], shares[1], 1e-4);
    assertTrue(shares[0] > 0.45, "" + shares[0]);
  }

  @Test
  void writesTheSameBytesEachTimeAndReadsThemBack() throws IOException {
    byte[] bytes = bytes(trained());
    assertArrayEquals(bytes, bytes(trained()));
    var read = EventModel.read(new ByteArrayInputStream(bytes));
    assertEquals(THRESHOLDS, read.thresholds());
    assertEquals(
        trained().scores(new int[] {RIGHT})[0], read.roles().scores(new int[] {RIGHT})[0], 1e-3);
    assertEquals(
        trained().scores(new int[] {RIGHT})[0], read.events().scores(new int[] {RIGHT})[0], 1e-3);
    assertEquals(
        trained().scores(new int[] {RIGHT})[0],
        read.factuality().scores(new int[] {RIGHT})[0],
        1e-3);
  }

  @Test
  void choosesTheClassThatTheFeatureGoesWith() {
    List<SoftmaxTrainer.Sample> samples = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      samples.add(new SoftmaxTrainer.Sample(new int[] {7, 100 + i % 3}, i % 3));
    }
    var options = new LogLinearTrainer.Options(2, 50, 0.1);
    var model = new SoftmaxTrainer(options, 3).train(samples);
    for (int answer = 0; answer < 3; answer++) {
      double[] shares = LogLinear.normalised(model.scores(new int[] {7, 100 + answer}));
      assertTrue(shares[answer] > 0.8, () -> Arrays.toString(shares));
    }
  }

  private static byte[] bytes(LogLinear model) throws IOException {
    var out = new ByteArrayOutputStream();
    new EventModel(model, THRESHOLDS, model, model).write(out);
    return out.toByteArray();
  }

  @Test
  void findsTheLowestPoint() {
    double[] point = {5, -3};
    new LimitedMemoryDescent(100).minimise(point, (at, gradient) -> {
      gradient[0] = 2 * (at[0] - 1);
      gradient[1] = 20 * (at[1] - 2);
      return (at[0] - 1) * (at[0] - 1) + 10 * (at[1] - 2) * (at[1] - 2);
    });
    assertEquals(1, point[0], 1e-2);
    assertEquals(2, point[1], 1e-2);
  }
}
