package django

import (
	"slices"
	"strings"
)

// genericViews are the class-based views of Django, by their short names.
//
// Source: django.views.generic of 6.1. Knowledge date: November 2026.
var genericViews = []string{
	"View", "TemplateView", "RedirectView", "ListView", "DetailView", "FormView", "CreateView", "UpdateView", "DeleteView",
}

// GenericView reports whether a class, by its path, is a class-based view of
// Django.
func GenericView(path string) bool {
	return strings.HasPrefix(path, "django.views.") && slices.Contains(genericViews, path[strings.LastIndexByte(path, '.')+1:])
}
