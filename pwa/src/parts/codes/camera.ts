/** Why there is no picture: each has another way out. */
export type CameraTrouble = 'insecure' | 'refused' | 'missing' | 'busy'

/** Opens the camera at the back, or any. Close it by stopping its tracks. */
export async function openCamera(): Promise<MediaStream | CameraTrouble> {
  // Browsers hide cameras from pages that didn't come over HTTPS.
  if (!navigator.mediaDevices) return 'insecure'
  try {
    return await navigator.mediaDevices.getUserMedia({
      video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
      audio: false,
    })
  } catch (error) {
    return troubleOf(error)
  }
}

/** What a failed `getUserMedia` means to a person (https://www.w3.org/TR/mediacapture-streams/#dom-mediadevices-getusermedia). */
export function troubleOf(error: unknown): CameraTrouble {
  const name = error instanceof Error ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused'
  if (name === 'NotReadableError' || name === 'AbortError') return 'busy'
  return 'missing'
}
