package dev.archlab.visualizer.scene;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Writes a scene as PNG. */
public final class Png {

  /** Pixels of a unit of the scene: sharp on a projector that shows more than the scene's size. */
  public static final int SCALE = 2;

  private Png() {}

  /** The bytes of a PNG file, {@link #SCALE} times as wide and high as the scene. */
  public static byte[] bytes(Scene scene) {
    return bytes(scene, SCALE);
  }

  /**
   * The bytes of a PNG file.
   *
   * @param scale pixels of a unit of the scene
   */
  public static byte[] bytes(Scene scene, double scale) {
    BufferedImage image =
        new BufferedImage(
            (int) Math.round(scene.width() * scale),
            (int) Math.round(scene.height() * scale),
            BufferedImage.TYPE_INT_RGB);
    new Raster().draw(scene, image, scale);
    ImageIO.setUseCache(false);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
