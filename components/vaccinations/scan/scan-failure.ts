import { NoPicture } from "./picture-file.ts";
import { NotLoaded } from "./scanned-code.ts";

export type ScanFailure =
  | "forbidden"
  | "noCamera"
  | "busy"
  | "notLoaded"
  | "noPicture"
  | "nothing"
  | "other"
  | "link"
  | "tooLarge";

// By what getUserMedia rejects with (W3C, Media Capture and Streams).
const failures: Readonly<Record<string, ScanFailure>> = {
  NotAllowedError: "forbidden",
  SecurityError: "forbidden",
  NotFoundError: "noCamera",
  OverconstrainedError: "noCamera",
};

/** What a person is told of an error: of the camera, of the file or of the reader. */
export function failureOf(error: unknown): ScanFailure {
  if (error instanceof NoPicture) return "noPicture";
  if (error instanceof NotLoaded) return "notLoaded";
  return (error instanceof Error && failures[error.name]) || "busy";
}
