package code_test

import (
	"fmt"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/code"
)

// Checks run concurrently and ask for the same: each gets the same answer, and
// views of its own to follow further.
func TestWhatChecksShare(t *testing.T) {
	p := hostile(t, map[string]string{
		"urls.py":          "from django.urls import include, path\nfrom shop import views\nurlpatterns = [path('a/', views.A.as_view()), path('b/', include('shop.urls'))]\n",
		"shop/__init__.py": "",
		"shop/urls.py":     "from django.urls import path\nfrom .views import *\nurlpatterns = [path('c/', C.as_view())]\n",
		"shop/views.py":    "from django.views import View\nclass A(View): pass\nclass B(A): pass\nclass C(B): pass\n",
	})
	s := p.Production()[0].Settings
	answers := make([]string, 16)
	var wait sync.WaitGroup
	for i := range answers {
		wait.Go(func() {
			for _, v := range code.Views(p, s) {
				chain, all := v.Index().Ancestors(v.Definition)
				answers[i] += fmt.Sprintln(v.Route.Path, v.Path, len(chain), all, code.Extends(p, v.Path, "django.views.View"))
			}
		})
	}
	wait.Wait()
	for _, answer := range answers {
		require.Equal(t, "a/ shop.views.A 2 true true\nb/c/ shop.views.C 4 true true\n", answer)
	}
}
