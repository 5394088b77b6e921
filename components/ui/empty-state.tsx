import type { ReactNode } from "react";

type EmptyStateProps = {
  title: ReactNode;
  children?: ReactNode;
  picture?: ReactNode;
  action?: ReactNode;
  level?: 1 | 2 | 3;
};

export function EmptyState({ title, children, picture, action, level = 2 }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="grid justify-items-center gap-3 px-4 py-10 text-center">
      {picture && <div className="mb-2 text-accent">{picture}</div>}
      <Heading className={level === 1 ? "text-2xl" : "text-xl"}>{title}</Heading>
      {children && <div className="max-w-sm text-quiet">{children}</div>}
      {action && <div className="mt-3 flex flex-wrap justify-center gap-3">{action}</div>}
    </div>
  );
}
