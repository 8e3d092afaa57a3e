package lib

import (
	"errors"
	"net/netip"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// splitURL is what urllib.parse.urlparse gives. Has… tells an empty part from
// one that is None.
type splitURL struct {
	scheme, netloc, path, params, query, fragment string
}

var (
	//lint:ignore ST1005 Python's own wording
	errBadIPv6 = errors.New("Invalid IPv6 URL")
	// errUnclear says that what Python would do is not known.
	errUnclear = errors.New("unclear")
)

// parseURL is urllib.parse.urlparse(url) as of Python 3.13. Its error is that
// of a ValueError, or errUnclear.
func parseURL(url string) (splitURL, error) {
	var u splitURL
	url = strings.TrimLeftFunc(url, func(r rune) bool { return r <= ' ' })
	url = strings.NewReplacer("\t", "", "\r", "", "\n", "").Replace(url)
	if i := strings.IndexByte(url, ':'); i > 0 && isScheme(url[:i]) {
		u.scheme, url = strings.ToLower(url[:i]), url[i+1:]
	}
	if strings.HasPrefix(url, "//") {
		end := strings.IndexAny(url[2:], "/?#")
		if end < 0 {
			end = len(url) - 2
		}
		u.netloc, url = url[2:2+end], url[2+end:]
		if err := checkNetloc(u.netloc); err != nil {
			return splitURL{}, err
		}
	}
	url, u.fragment, _ = strings.Cut(url, "#")
	u.path, u.query, _ = strings.Cut(url, "?")
	if slices.Contains(schemesWithParams, u.scheme) {
		from := strings.LastIndexByte(u.path, '/') + 1
		if i := strings.IndexByte(u.path[from:], ';'); i >= 0 {
			u.path, u.params = u.path[:from+i], u.path[from+i+1:]
		}
	}
	return u, nil
}

// schemesWithParams is urllib.parse.uses_params.
var schemesWithParams = []string{
	"", "ftp", "hdl", "prospero", "http", "https", "shttp", "rtsp", "rtsps", "sip", "sips", "mms", "sftp", "tel",
}

// schemesWithNetloc is urllib.parse.uses_netloc.
var schemesWithNetloc = []string{
	"", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms", "https", "shttp", "snews",
	"prospero", "rtsp", "rtsps", "rtspu", "rsync", "svn", "svn+ssh", "sftp", "nfs", "git", "git+ssh", "ws", "wss",
	"itms-services",
}

func isScheme(s string) bool {
	for i, r := range s {
		letter := r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
		if !letter && (i == 0 || !(r >= '0' && r <= '9' || strings.ContainsRune("+-.", r))) {
			return false
		}
	}
	return true
}

// checkNetloc refuses what urlsplit refuses. Text that is not ASCII may be
// refused for what it normalises to.
func checkNetloc(netloc string) error {
	if strings.ContainsFunc(netloc, func(r rune) bool { return r > unicode.MaxASCII }) {
		return errUnclear
	}
	opened, closed := strings.Contains(netloc, "["), strings.Contains(netloc, "]")
	if opened != closed {
		return errBadIPv6
	}
	if !opened {
		return nil
	}
	host := netloc[strings.LastIndexByte(netloc, '@')+1:]
	before, bracketed, found := strings.Cut(host, "[")
	if !found {
		return nil
	}
	address, port, _ := strings.Cut(bracketed, "]")
	if before != "" || port != "" && port[0] != ':' {
		return errBadIPv6
	}
	if ip, err := netip.ParseAddr(address); err != nil || !ip.Is6() {
		return errUnclear // an error, but its wording varies
	}
	return nil
}

// unsplit is urllib.parse.urlunparse(u).
func (u splitURL) unsplit() string {
	url := u.path
	if u.params != "" {
		url += ";" + u.params
	}
	switch {
	case u.netloc != "":
		if url != "" && url[0] != '/' {
			url = "/" + url
		}
		url = "//" + u.netloc + url
	case strings.HasPrefix(url, "//"),
		u.scheme != "" && slices.Contains(schemesWithNetloc, u.scheme) && (url == "" || url[0] == '/'):
		url = "//" + url
	}
	if u.scheme != "" {
		url = u.scheme + ":" + url
	}
	if u.query != "" {
		url += "?" + u.query
	}
	if u.fragment != "" {
		url += "#" + u.fragment
	}
	return url
}

// username and password report false for None.
func (u splitURL) username() (string, bool) {
	info, _, found := cutLast(u.netloc, "@")
	name, _, _ := strings.Cut(info, ":")
	return name, found
}

func (u splitURL) password() (string, bool) {
	info, _, found := cutLast(u.netloc, "@")
	_, password, separate := strings.Cut(info, ":")
	return password, found && separate
}

// hostname is "" for None: it is never empty otherwise.
func (u splitURL) hostname() string {
	host, _ := u.hostAndPort()
	name, zone, found := strings.Cut(host, "%")
	if found {
		zone = "%" + zone
	}
	return strings.ToLower(name) + zone
}

// port gives the number, false for None, or the error of a ValueError.
func (u splitURL) port() (number int, given bool, err error) {
	_, port := u.hostAndPort()
	if port == "" {
		return 0, false, nil
	}
	number, err = strconv.Atoi(port)
	switch {
	case strings.Trim(port, "0123456789") != "":
		return 0, false, errors.New("Port could not be cast to integer value as '" + port + "'")
	case err != nil || number > 65535:
		//lint:ignore ST1005 Python's own wording
		return 0, false, errors.New("Port out of range 0-65535")
	}
	return number, true, nil
}

func (u splitURL) hostAndPort() (host, port string) {
	info := u.netloc[strings.LastIndexByte(u.netloc, '@')+1:]
	if _, bracketed, found := strings.Cut(info, "["); found {
		host, port, _ = strings.Cut(bracketed, "]")
		_, port, _ = strings.Cut(port, ":")
		return host, port
	}
	host, port, _ = strings.Cut(info, ":")
	return host, port
}

// cutLast is Python's s.rpartition(sep), with found for a non-empty middle.
func cutLast(s, sep string) (before, after string, found bool) {
	i := strings.LastIndex(s, sep)
	if i < 0 {
		return "", s, false
	}
	return s[:i], s[i+len(sep):], true
}
