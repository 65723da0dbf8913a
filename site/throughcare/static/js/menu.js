/* Closes an open menu (<details data-menu>) by Escape, by a click elsewhere and when the focus leaves it.
   Without this script its word opens and closes it. */

for (const menu of document.querySelectorAll("details[data-menu]")) {
  const word = menu.querySelector("summary");
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    word.focus();
  });
  menu.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
  });
  document.addEventListener("click", (event) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
}
