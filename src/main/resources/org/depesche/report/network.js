'use strict';
// Shows the ties of the entity that is pointed at or focused.
(function () {
  const network = document.getElementById('network');
  if (!network) {
    return;
  }
  const edges = Array.from(network.querySelectorAll('.edge'));
  const nodes = Array.from(network.querySelectorAll('.node'));

  function show(number) {
    const near = new Set([number]);
    for (const edge of edges) {
      const on = edge.dataset.from === number || edge.dataset.to === number;
      edge.classList.toggle('on', on);
      if (on) {
        near.add(edge.dataset.from).add(edge.dataset.to);
      }
    }
    nodes.forEach((node) => node.classList.toggle('on', near.has(node.dataset.n)));
    network.classList.toggle('chosen', number !== '');
  }

  for (const node of nodes) {
    for (const start of ['mouseenter', 'focus']) {
      node.addEventListener(start, () => show(node.dataset.n));
    }
    for (const end of ['mouseleave', 'blur']) {
      node.addEventListener(end, () => show(''));
    }
  }
})();
