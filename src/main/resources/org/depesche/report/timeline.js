'use strict';
// Turns kinds of events on and off; days without any left are not shown.
(function () {
  const timeline = document.getElementById('timeline');
  const boxes = Array.from(document.querySelectorAll('[data-hide]'));

  function apply() {
    const hidden = boxes.filter((box) => !box.checked).map((box) => box.dataset.hide);
    for (const day of timeline.children) {
      let left = 0;
      for (const event of day.querySelectorAll('.event')) {
        event.hidden = hidden.some((kind) => event.classList.contains(kind));
        left += event.hidden ? 0 : 1;
      }
      day.hidden = left === 0;
    }
  }

  for (const box of boxes) {
    box.addEventListener('change', apply);
  }
  apply();
})();
