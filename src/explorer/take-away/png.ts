/** Times that a picture is larger than the drawing, so that it can be printed. */
const SCALE = 2;

/** No browser makes larger pictures for certain. */
const LARGEST = 8000;

/** A drawing in SVG as a picture in PNG. */
export async function toPng(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const scale = Math.min(SCALE, LARGEST / Math.max(image.naturalWidth, image.naturalHeight));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new TypeError('The browser made no picture.')))),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
