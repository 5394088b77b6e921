import { expect, it } from "vitest";
import { readForm } from "./html-form.ts";

it("reads what a browser would send", () => {
  const html = `<form action="/speak"><input name="locale" value="es"/></form>
    <form action="" method="POST"><input type="hidden" name="$ACTION_1:0" value="{&quot;id&quot;:&quot;7f&quot;}"/>
    <input type="text" name="weight"/><input type="date" required="" name="takenOn" value="2026-11-20"/>
    <input type="radio" name="posture" checked="" value="lying"/><input type="radio" name="posture" value="standing"/>
    <input type="checkbox" name="estimated" value="yes"/><textarea name="note"></textarea></form>`;
  expect(readForm(html, "weight")).toEqual([
    ["$ACTION_1:0", '{"id":"7f"}'],
    ["weight", ""],
    ["takenOn", "2026-11-20"],
    ["posture", "lying"],
    ["note", ""],
  ]);
});
