"use client";

import { type ReactNode, useSyncExternalStore } from "react";

function subscribe(changed: () => void) {
  addEventListener("online", changed);
  addEventListener("offline", changed);
  return () => {
    removeEventListener("online", changed);
    removeEventListener("offline", changed);
  };
}

export function OfflineNotice({ children }: { children: ReactNode }) {
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  return (
    <div role="status" className="no-print">
      {!online && (
        <p className="mb-4 rounded-control bg-warn-soft px-4 py-3 text-sm font-medium">{children}</p>
      )}
    </div>
  );
}
