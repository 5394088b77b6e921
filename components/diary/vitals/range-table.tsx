import type { ReactNode } from "react";

type RangeTableProps = {
  caption?: string;
  columns: readonly string[];
  rows: readonly { readonly name: ReactNode; readonly cells: readonly string[] }[];
};

/** Published figures in rows, named in the first column. */
export function RangeTable({ caption, columns, rows }: RangeTableProps) {
  return (
    <table className="chart-table chart-table-numbers">
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells }) => (
          <tr key={cells.join()}>
            {name !== null && <th scope="row">{name}</th>}
            {columns.slice(-cells.length).map((column, place) => (
              <td key={column}>{cells[place]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
