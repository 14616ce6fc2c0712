const TYPES: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/webp'])
const WIDEST = 600
const HIGHEST = 200
const MOST_BYTES = 150_000
const LARGEST_FILE = 20_000_000

type Drawn = { readonly logo: string } | { readonly fault: 'type' | 'size' | 'unreadable' }

/** A chosen picture, decoded and drawn anew: nothing of the file but what is seen of it is kept. */
export async function drawLogo(file: Blob): Promise<Drawn> {
  if (!TYPES.has(file.type)) return { fault: 'type' }
  if (file.size > LARGEST_FILE) return { fault: 'size' }
  const picture = await createImageBitmap(file).catch(() => null)
  if (!picture) return { fault: 'unreadable' }
  const fitting = Math.min(1, WIDEST / picture.width, HIGHEST / picture.height)
  try {
    // A photograph is too large even at this size: it is drawn smaller until it is small enough.
    for (let scale = fitting; scale > 0.01; scale *= 0.85) {
      const logo = drawn(picture, scale)
      if (logo && bytesOf(logo) <= MOST_BYTES) return { logo }
    }
    return { fault: 'size' }
  } finally {
    picture.close()
  }
}

function drawn(picture: ImageBitmap, scale: number): string | null {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const context = canvas.getContext('2d')
  if (!context) return null
  context.imageSmoothingQuality = 'high'
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/png')
}

function bytesOf(dataUrl: string): number {
  return ((dataUrl.length - dataUrl.indexOf(',') - 1) * 3) / 4
}
