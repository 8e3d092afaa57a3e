// The filter of findings. Without this everything is shown.
'use strict';
{
  const filters = [];

  for (const form of document.querySelectorAll('form.filter')) {
    const project = form.closest('.project');
    const findings = project.querySelectorAll('article.finding');
    const groups = project.querySelectorAll('.group');
    const count = form.querySelector('[role=status]');
    const chosen = (name) => Array.from(form.querySelectorAll(`[name=${name}]:checked`), (box) => box.value);

    const apply = () => {
      const severities = chosen('severity'), categories = chosen('category');
      const fits = (chosen, value) => !chosen.length || chosen.includes(value);
      for (const item of project.querySelectorAll('[data-severity]')) {
        item.hidden = !fits(severities, item.dataset.severity) || !fits(categories, item.dataset.category);
      }
      for (const group of groups) {
        group.hidden = !group.querySelector('article:not([hidden])');
      }
      const shown = Array.from(findings).filter((finding) => !finding.hidden).length;
      form.classList.toggle('active', shown < findings.length);
      count.textContent = `${shown} of ${findings.length} findings shown`;
    };
    form.addEventListener('change', apply);
    form.addEventListener('reset', () => setTimeout(apply)); // the boxes are reset after this event
    form.addEventListener('submit', (event) => event.preventDefault());
    filters.push([project, form]);
    form.hidden = false;
    apply(); // a browser that goes back remembers the boxes
  }

  // A link to a finding shows it, whatever the filter says.
  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target?.closest('[hidden]')) {
      return;
    }
    for (const [project, form] of filters) {
      if (project.contains(target)) {
        form.reset();
        setTimeout(() => target.scrollIntoView());
      }
    }
  };
  addEventListener('hashchange', reveal);
  setTimeout(reveal);
}
