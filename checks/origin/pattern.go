package origin

import (
	"net/netip"
	"net/url"
	"regexp"
	"regexp/syntax"
	"strings"

	"github.com/djready/djready/pkg/django"
)

// Bounds of what is made of a pattern, for hostile ones.
const (
	longestPattern = 500
	mostSamples    = 32
	longestSample  = 300
)

// Pattern is a regular expression for origins. django-cors-headers matches
// it from the start of the origin (re.match), not to its end.
type Pattern struct {
	matcher *regexp.Regexp
	// meant are origins that it seems to be meant for.
	meant []*url.URL
}

// ParsePattern reads a pattern of Python's. It is false for one that Go's
// regular expressions do not know, or may read otherwise.
func ParsePattern(pattern string) (Pattern, bool) {
	if len(pattern) > longestPattern || strings.Contains(pattern, "{,") {
		return Pattern{}, false
	}
	pattern = strings.ReplaceAll(pattern, `\Z`, `\z`) // \z is Go's, and Python's since 3.14
	tree, err := syntax.Parse(pattern, syntax.Perl)
	if err != nil {
		return Pattern{}, false
	}
	matcher, err := regexp.Compile(`^(?:` + pattern + `)`)
	if err != nil {
		return Pattern{}, false
	}
	o := Pattern{matcher: matcher}
	for _, sample := range samples(tree) {
		sample = strings.ToLower(sample)
		if u, ok := parse(sample); ok && matcher.MatchString(sample) {
			o.meant = append(o.meant, u)
		}
	}
	return o, true
}

// Local reports whether a pattern is meant for the visitor's own machine too.
func (p Pattern) Local() bool {
	for _, u := range p.meant {
		if Local(u.String()) {
			return true
		}
	}
	return false
}

// Intruder is an origin that the pattern lets in although it can hardly be meant
// for it: one of another owner, or one without TLS. "" if none was found.
func (p Pattern) Intruder() string {
	const stranger = "attacker.example"
	if p.matcher.MatchString("https://" + stranger) {
		return "https://" + stranger
	}
	for _, u := range p.meant {
		if Local(u.String()) {
			continue
		}
		for _, host := range strangers(u.Host) {
			if origin := u.Scheme + "://" + host; p.matcher.MatchString(origin) {
				return origin
			}
		}
	}
	for _, u := range p.meant {
		if Unencrypted(u.String()) {
			return u.String()
		}
	}
	return ""
}

// strangers are hosts of other owners that a careless pattern for a host matches
// as well: it has no end, its dots stand for any character, or nothing keeps the
// name that goes before it apart.
func strangers(host string) []string {
	if _, err := netip.ParseAddr(host); err == nil || strings.Contains(host, ":") {
		return nil // an address, or a port: nothing but digits may follow
	}
	if strings.HasPrefix(host, ".") { // what stands before it may be nothing for the pattern, not for a host
		host = "www" + host
	}
	own := owner(host)
	out := []string{host + ".attacker.example"}
	add := func(candidate string) {
		if owner(candidate) != own {
			out = append(out, candidate)
		}
	}
	add("attacker" + host)
	add("attacker" + own)
	for i, c := range host {
		if c == '.' && i < strings.LastIndexByte(host, '.') { // nobody can have another top-level domain
			add(host[:i] + "x" + host[i+1:])
		}
	}
	if shared := django.SharedDomain(host); shared != "" {
		out = append(out, "attacker."+shared)
	}
	return out
}

// owner is the part of a host that somebody registers, as far as that can be
// told without the list of public suffixes: its last two labels. A host of one
// label is nobody's.
func owner(host string) string {
	labels := strings.Split(host, ".")
	return strings.Join(labels[max(0, len(labels)-2):], ".")
}

// samples are short texts that a regular expression matches: of alternatives
// each, of what may be left out both, of what may be repeated as little as
// possible.
func samples(re *syntax.Regexp) []string {
	switch re.Op {
	case syntax.OpLiteral:
		return []string{string(re.Rune)}
	case syntax.OpCharClass:
		return []string{string(typical(re))}
	case syntax.OpAnyChar, syntax.OpAnyCharNotNL:
		return []string{"."} // mostly a dot that should have been escaped
	case syntax.OpCapture:
		return samples(re.Sub[0])
	case syntax.OpQuest:
		return append(samples(re.Sub[0]), "")
	case syntax.OpPlus:
		return repeated(re.Sub[0], 1)
	case syntax.OpRepeat:
		return repeated(re.Sub[0], re.Min)
	case syntax.OpConcat:
		return concatenated(re.Sub)
	case syntax.OpAlternate:
		var out []string
		for _, sub := range re.Sub {
			out = append(out, samples(sub)...)
		}
		return out[:min(len(out), mostSamples)]
	}
	return []string{""} // anchors, and what may be there no time
}

// repeated is a text that a repeated expression matches; repeated dots are no
// dots.
func repeated(re *syntax.Regexp, times int) []string {
	if re.Op == syntax.OpAnyChar || re.Op == syntax.OpAnyCharNotNL {
		return []string{strings.Repeat("a", min(times, longestSample))}
	}
	out, each := []string{""}, samples(re)
	for range min(times, mostSamples) {
		out = joined(out, each)
	}
	return out
}

func concatenated(subs []*syntax.Regexp) []string {
	out := []string{""}
	for _, sub := range subs {
		out = joined(out, samples(sub))
	}
	return out
}

// joined are the texts of one list followed by those of the other.
func joined(heads, tails []string) []string {
	var out []string
	for _, head := range heads {
		for _, tail := range tails {
			if len(head)+len(tail) <= longestSample && len(out) < mostSamples {
				out = append(out, head+tail)
			}
		}
	}
	return out
}

// typical is a character of a class, a letter or a digit if it has one.
func typical(class *syntax.Regexp) rune {
	for _, wanted := range "a0" {
		for i := 0; i+1 < len(class.Rune); i += 2 {
			if class.Rune[i] <= wanted && wanted <= class.Rune[i+1] {
				return wanted
			}
		}
	}
	if len(class.Rune) == 0 {
		return 'a'
	}
	return class.Rune[0]
}
