import { toPicture } from "./picture-pixels.ts";

/** A camera that shows what it sees. */
export type Camera = {
  /** What it sees now, the whole of it on even turns and its middle, larger, on odd ones; null while it sees nothing yet. */
  grab(turn: number): ImageData | null;
  release(): void;
};

const LONGEST_EDGE = 1280;

/** Whether this page reaches a camera at all; a page that is not secure does not. */
export function hasCamera(): boolean {
  return typeof navigator.mediaDevices?.getUserMedia === "function";
}

/** Opens the camera that looks away from the person, where there are several, and shows it in `video`. Asks for leave in the browser's own window. */
export async function openCamera(video: HTMLVideoElement): Promise<Camera> {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: "environment", width: { ideal: 1920 }, height: { ideal: 1080 } },
  });
  const release = () => {
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
  try {
    video.srcObject = stream;
    await video.play();
  } catch (error) {
    release();
    throw error;
  }
  return { grab: (turn) => grab(video, turn), release };
}

function grab(video: HTMLVideoElement, turn: number): ImageData | null {
  const { videoWidth: width, videoHeight: height } = video;
  if (width === 0 || height === 0) return null;
  const part = turn % 2 === 0 ? 1 : 2;
  const [wide, high] = [width / part, height / part];
  const scale = Math.min(1, LONGEST_EDGE / Math.max(wide, high));
  return toPicture(video, scale, [(width - wide) / 2, (height - high) / 2, wide, high]);
}
