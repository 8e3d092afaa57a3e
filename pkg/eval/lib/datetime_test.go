package lib

import "testing"

func TestTimedelta(t *testing.T) {
	p := program{}
	p.check(t, "from datetime import timedelta", []expression{
		{"timedelta()", "datetime.timedelta(0)"},
		{"timedelta(days=1, hours=2)", "datetime.timedelta(days=1, seconds=7200)"},
		{"timedelta(weeks=1)", "datetime.timedelta(days=7)"},
		{"timedelta(minutes=-5)", "datetime.timedelta(days=-1, seconds=86100)"},
		{"timedelta(seconds=0.1)", "datetime.timedelta(microseconds=100000)"},
		{"timedelta(hours=1.5)", "datetime.timedelta(seconds=5400)"},
		{"timedelta(microseconds=0.5)", "datetime.timedelta(0)"},
		{"timedelta(microseconds=1.5)", "datetime.timedelta(microseconds=2)"},
		{"timedelta(days=0.1)", "datetime.timedelta(seconds=8640)"},
		{"timedelta(1, 2, 3, 4, 5, 6, 7)", "datetime.timedelta(days=50, seconds=21902, microseconds=4003)"},
		{"timedelta(weeks=0.3, days=0.7, microseconds=-0.5)", "datetime.timedelta(days=2, seconds=69119, microseconds=999999)"},
		{"timedelta(1).total_seconds()", "86400.0"},
		{"timedelta(minutes=-5).days", "-1"},
		{"timedelta(minutes=-5).seconds", "86100"},
		{"timedelta(milliseconds=1).microseconds", "1000"},
		{"int(timedelta(days=14).total_seconds())", "1209600"},
		{"timedelta(1) * 2", "datetime.timedelta(days=2)"},
		{"2 * timedelta(1)", "datetime.timedelta(days=2)"},
		{"timedelta(1) * 1.5", "datetime.timedelta(days=1, seconds=43200)"},
		{"timedelta(1) / 7", "datetime.timedelta(seconds=12342, microseconds=857143)"},
		{"timedelta(1) // 7", "datetime.timedelta(seconds=12342, microseconds=857142)"},
		{"timedelta(1) / timedelta(hours=1)", "24.0"},
		{"timedelta(1) // timedelta(hours=5)", "4"},
		{"timedelta(1) % timedelta(hours=5)", "datetime.timedelta(seconds=14400)"},
		{"timedelta(1) + timedelta(hours=1)", "datetime.timedelta(days=1, seconds=3600)"},
		{"timedelta(1) - timedelta(2)", "datetime.timedelta(days=-1)"},
		{"-timedelta(1)", "datetime.timedelta(days=-1)"},
		{"abs(timedelta(-1))", "datetime.timedelta(days=1)"},
		{"timedelta(1) < timedelta(2)", "True"},
		{"timedelta(1) >= timedelta(2)", "False"},
		{"timedelta(1) == timedelta(hours=24)", "True"},
		{"str(timedelta(days=-1, seconds=5))", "'-1 day, 0:00:05'"},
		{"timedelta(days='1')", "raises TypeError"},
		{"timedelta(1) + 1", "raises TypeError"},
		{"timedelta(1) / 0", "raises ZeroDivisionError"},
		{"timedelta(nope=1)", "raises TypeError"},
	})
}
