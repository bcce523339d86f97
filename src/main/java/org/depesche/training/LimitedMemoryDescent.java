package org.depesche.training;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Minimises a convex function by L-BFGS with backtracking. Source: Nocedal and Wright, Numerical
 * Optimization, algorithms 7.4 and 3.1.
 */
final class LimitedMemoryDescent {

  private static final int MEMORY = 8;
  private static final int HALVINGS = 20;
  private static final double DECREASE = 1e-4;
  private static final double CONVERGED = 1e-5;

  private final int steps;

  LimitedMemoryDescent(int steps) {
    this.steps = steps;
  }

  /** A function with its gradient. */
  interface Objective {
    /** Returns the value at a point and writes the gradient. */
    double at(double[] point, double[] gradient);
  }

  /** A step with the change of the gradient over it. */
  private static final class Pair {
    private final double[] step;
    private final double[] change;
    private final double curvature;

    Pair(double[] step, double[] change) {
      this.step = step;
      this.change = change;
      curvature = dot(step, change);
    }

    double[] step() {
      return step;
    }

    double[] change() {
      return change;
    }

    double curvature() {
      return curvature;
    }
  }

  /** Moves the point to the minimum. */
  void minimise(double[] point, Objective objective) {
    Deque<Pair> memory = new ArrayDeque<>();
    double[] gradient = new double[point.length];
    double value = objective.at(point, gradient);
    for (int step = 0; step < steps; step++) {
      double[] direction = direction(gradient, memory);
      double slope = dot(direction, gradient);
      double length = memory.isEmpty() ? 1 / Math.max(1, StrictMath.sqrt(-slope)) : 1;
      double[] before = point.clone();
      double[] gradientBefore = gradient.clone();
      double next = value;
      for (int i = 0; i < HALVINGS; i++) {
        move(point, before, direction, length);
        next = objective.at(point, gradient);
        if (next <= value + DECREASE * length * slope) {
          break;
        }
        length /= 2;
      }
      remember(memory, minus(point, before), minus(gradient, gradientBefore));
      boolean converged = value - next < CONVERGED * Math.abs(value);
      value = next;
      if (converged) {
        return;
      }
    }
  }

  private static void move(double[] point, double[] from, double[] direction, double length) {
    for (int i = 0; i < point.length; i++) {
      point[i] = from[i] + length * direction[i];
    }
  }

  private static void remember(Deque<Pair> memory, double[] step, double[] change) {
    var pair = new Pair(step, change);
    if (pair.curvature() > 0) {
      memory.addLast(pair);
    }
    if (memory.size() > MEMORY) {
      memory.removeFirst();
    }
  }

  /** Returns the direction of descent by the two loops over the remembered steps. */
  private static double[] direction(double[] gradient, Deque<Pair> memory) {
    double[] direction = gradient.clone();
    List<Pair> pairs = new ArrayList<>(memory);
    double[] shares = new double[pairs.size()];
    for (int i = pairs.size() - 1; i >= 0; i--) {
      Pair pair = pairs.get(i);
      shares[i] = dot(pair.step(), direction) / pair.curvature();
      add(direction, pair.change(), -shares[i]);
    }
    if (!pairs.isEmpty()) {
      Pair last = pairs.get(pairs.size() - 1);
      double scale = last.curvature() / dot(last.change(), last.change());
      for (int i = 0; i < direction.length; i++) {
        direction[i] *= scale;
      }
    }
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      add(direction, pair.step(), shares[i] - dot(pair.change(), direction) / pair.curvature());
    }
    for (int i = 0; i < direction.length; i++) {
      direction[i] = -direction[i];
    }
    return direction;
  }

  private static void add(double[] sum, double[] vector, double factor) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * vector[i];
    }
  }

  private static double[] minus(double[] one, double[] other) {
    double[] difference = one.clone();
    add(difference, other, -1);
    return difference;
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
