"use client";

import { type ReactNode, useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Shows what needs WebAuthn where there is WebAuthn, and `otherwise` where there is none. */
export function WherePasskeysWork({
  children,
  otherwise = null,
}: {
  children: ReactNode;
  otherwise?: ReactNode;
}) {
  const isAble = useSyncExternalStore(
    never,
    () => "PublicKeyCredential" in window,
    () => true,
  );
  return isAble ? children : otherwise;
}
