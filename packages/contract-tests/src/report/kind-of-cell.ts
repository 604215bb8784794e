/** The column of the matrix that a cell belongs to. */
export function kindOfCell(cell: string): string {
  const [place = "", keyword = ""] = cell.split(" ");
  if (place === "request") return "example";
  if (place === "answer") return keyword;
  if (place === "credential") return "credential";
  return keyword === "integer" ? "type" : keyword.replace(/^(unevaluated|additional)P/, "p");
}
