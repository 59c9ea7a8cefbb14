async (js, wasm) => {
  const code = await import(js);
  await code.default({ module_or_path: wasm });
  code.hydrate();
  for (const island of document.querySelectorAll("leptos-island")) code[island.dataset.component]?.(island);
}
