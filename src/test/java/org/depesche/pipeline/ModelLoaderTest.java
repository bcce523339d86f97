package org.depesche.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ModelLoaderTest {

  @Test
  void returnsWhatWasLoaded() {
    try (var loader = new ModelLoader()) {
      assertEquals("model", ModelLoader.finish(loader.start(() -> "model")));
    }
  }

  @Test
  void failsAsLoadingFailed() {
    try (var loader = new ModelLoader()) {
      CompletableFuture<String> broken = loader.start(() -> {
        throw new IllegalStateException("broken model");
      });
      var failure = assertThrows(IllegalStateException.class, () -> ModelLoader.finish(broken));
      assertEquals("broken model", failure.getMessage());
    }
  }

  @Test
  void failsWithAnErrorWhenMemoryIsShort() {
    try (var loader = new ModelLoader()) {
      CompletableFuture<String> large = loader.start(() -> {
        throw new OutOfMemoryError("in a test");
      });
      assertThrows(OutOfMemoryError.class, () -> ModelLoader.finish(large));
    }
  }
}
