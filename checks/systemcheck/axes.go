package systemcheck

import "github.com/djready/djready/pkg/lint"

// axesMiddleware: axes.W002.
func axesMiddleware(s scope) {
	const middleware = "axes.middleware.AxesMiddleware"
	lacks := lint.Given(s.uses("axes"), lacksClass(s.Pass, middleware))
	s.judge(s.Settings.Get("MIDDLEWARE"), lacks, saying("axes is installed and MIDDLEWARE lacks "+middleware))
}
