package systemcheck

// axesMiddleware: axes.W002.
func axesMiddleware(s scope) {
	const middleware = "axes.middleware.AxesMiddleware"
	lacks := given(s.uses("axes"), lacksClass(s.Pass, middleware))
	s.judge(s.Settings.Get("MIDDLEWARE"), lacks, saying("axes is installed and MIDDLEWARE lacks "+middleware))
}
