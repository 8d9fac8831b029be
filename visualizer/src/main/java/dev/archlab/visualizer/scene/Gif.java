package dev.archlab.visualizer.scene;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Writes scenes as a moving picture that repeats for ever. */
public final class Gif {

  private static final String FORMAT = "javax_imageio_gif_image_1.0";
  private static final int CENTISECONDS = 10; // a centisecond in milliseconds

  private Gif() {}

  /**
   * The bytes of a GIF file.
   *
   * @param scenes of equal size, at least one
   * @param scale pixels of a unit of the scenes
   * @param milliseconds that each is shown; the last is shown four times as long
   */
  public static byte[] bytes(Iterator<Scene> scenes, double scale, int milliseconds) {
    ImageIO.setUseCache(false);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      Raster raster = new Raster();
      BufferedImage before = null;
      while (scenes.hasNext()) {
        Scene scene = scenes.next();
        int width = (int) Math.round(scene.width() * scale);
        int height = (int) Math.round(scene.height() * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        raster.draw(scene, image, scale);
        Rectangle changed = before == null ? new Rectangle(width, height) : changed(before, image);
        boolean last = !scenes.hasNext();
        write(writer, image, changed, last ? 4 * milliseconds : milliseconds);
        before = image;
      }
      writer.endWriteSequence();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** What differs between two images; at least one pixel, for a picture cannot be empty. */
  private static Rectangle changed(BufferedImage before, BufferedImage after) {
    int width = after.getWidth();
    int[] old = new int[width];
    int[] now = new int[width];
    Rectangle changed = null;
    for (int y = 0; y < after.getHeight(); y++) {
      before.getRGB(0, y, width, 1, old, 0, width);
      after.getRGB(0, y, width, 1, now, 0, width);
      int first = Arrays.mismatch(old, now);
      if (first >= 0) {
        int last = width - 1;
        while (old[last] == now[last]) {
          last--;
        }
        Rectangle row = new Rectangle(first, y, last - first + 1, 1);
        changed = changed == null ? row : changed.union(row);
      }
    }
    return changed == null ? new Rectangle(1, 1) : changed;
  }

  private static void write(
      ImageWriter writer, BufferedImage image, Rectangle part, int milliseconds)
      throws IOException {
    BufferedImage piece = image.getSubimage(part.x, part.y, part.width, part.height);
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(piece), null);
    metadata.setFromTree(FORMAT, describe(metadata, part, milliseconds));
    writer.writeToSequence(new IIOImage(piece, null, metadata), null);
  }

  private static IIOMetadataNode describe(IIOMetadata metadata, Rectangle part, int milliseconds)
      throws IIOInvalidTreeException {
    IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(FORMAT);
    IIOMetadataNode place = child(root, "ImageDescriptor");
    place.setAttribute("imageLeftPosition", Integer.toString(part.x));
    place.setAttribute("imageTopPosition", Integer.toString(part.y));
    IIOMetadataNode control = child(root, "GraphicControlExtension");
    control.setAttribute("disposalMethod", "doNotDispose");
    control.setAttribute("userInputFlag", "FALSE");
    control.setAttribute("transparentColorFlag", "FALSE");
    control.setAttribute("transparentColorIndex", "0");
    control.setAttribute("delayTime", Integer.toString(milliseconds / CENTISECONDS));
    IIOMetadataNode repeat = new IIOMetadataNode("ApplicationExtension");
    repeat.setAttribute("applicationID", "NETSCAPE");
    repeat.setAttribute("authenticationCode", "2.0");
    repeat.setUserObject(new byte[] {1, 0, 0}); // for ever
    child(root, "ApplicationExtensions").appendChild(repeat);
    return root;
  }

  private static IIOMetadataNode child(IIOMetadataNode root, String name) {
    for (int i = 0; i < root.getLength(); i++) {
      if (root.item(i).getNodeName().equals(name)) {
        return (IIOMetadataNode) root.item(i);
      }
    }
    IIOMetadataNode child = new IIOMetadataNode(name);
    root.appendChild(child);
    return child;
  }
}
