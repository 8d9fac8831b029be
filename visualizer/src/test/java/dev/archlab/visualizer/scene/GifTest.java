package dev.archlab.visualizer.scene;

import static dev.archlab.visualizer.scene.Element.rectangle;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

final class GifTest {

  /** A square that moves to the right. */
  private static Scene scene(int frame) {
    return new Scene(
        100,
        40,
        "square",
        "en",
        List.of(rectangle(10 + 8 * frame, 10, 20, 20, Style.filled("#d55e00"))));
  }

  @Test
  void showsEverySceneAfterTheOther() throws Exception {
    List<Scene> scenes = IntStream.range(0, 5).mapToObj(GifTest::scene).toList();
    byte[] gif = Gif.bytes(scenes.iterator(), 2, 150);

    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(gif))) {
      reader.setInput(in);
      assertThat(reader.getNumImages(true)).isEqualTo(5);
      BufferedImage canvas = new BufferedImage(200, 80, BufferedImage.TYPE_INT_RGB);
      Graphics2D graphics = canvas.createGraphics();
      for (int i = 0; i < 5; i++) {
        Element root =
            (Element) reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0");
        Element place = (Element) root.getElementsByTagName("ImageDescriptor").item(0);
        graphics.drawImage(
            reader.read(i),
            Integer.parseInt(place.getAttribute("imageLeftPosition")),
            Integer.parseInt(place.getAttribute("imageTopPosition")),
            null);
        BufferedImage wanted = new BufferedImage(200, 80, BufferedImage.TYPE_INT_RGB);
        new Raster().draw(scenes.get(i), wanted, 2);
        assertThat(pixels(canvas)).as("frame " + i).isEqualTo(pixels(wanted));
        Element control = (Element) root.getElementsByTagName("GraphicControlExtension").item(0);
        assertThat(control.getAttribute("delayTime")).isEqualTo(i < 4 ? "15" : "60");
      }
    }
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
