package checks

import (
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// StoragePublic finds file storages that others may write to or read, or whose
// connection is not protected.
var StoragePublic = &lint.Check{
	ID: "DR408", Name: "storage-public", Title: "The file storage is open, or its connection is not protected",
	Category: lint.Database, Severity: lint.Medium, CWE: []int{732, 295, 319}, Since: "0.1.0", Page: page("storage-public"),
	Why: `An object that everybody may write is defaced or used to serve malware from your domain. Without TLS, or with certificates
unchecked, the access keys and the files pass whoever is on the way. Uploads that need no signed address are readable by everybody who
learns or guesses a name, invoices and passports included.`,
	Fix: `Leave these settings at their defaults: private objects, signed addresses, TLS with verified certificates. What is meant for
everybody gets a storage of its own:

~~~python
STORAGES = {
    "default": {"BACKEND": "storages.backends.s3.S3Storage"},
    "staticfiles": {"BACKEND": "storages.backends.s3.S3Storage", "OPTIONS": {"querystring_auth": False}},
}
~~~`,
	FixLine: "leave the setting at its default, and give public files a storage of their own",
	Links: []string{
		"https://django-storages.readthedocs.io/en/latest/backends/amazon-S3.html",
		"https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html",
	},
	Run: lint.OnSettings(storagePublic),
}

// storageOption is one option of a storage: the setting, and its name among the
// OPTIONS of STORAGES.
type storageOption struct {
	backend, setting, option string
	bad                      project.Question
	// readable says that the fault is only that files can be read, which may be
	// meant; it counts for media.
	readable bool
	// meant says that it most often is: addresses without a signature work for
	// public files only.
	meant bool
}

// storageOptions are the options that make a storage unfit.
//
// Source: docs/backends of django-storages 1.14, November 2026.
var storageOptions = []storageOption{
	{"s3", "AWS_DEFAULT_ACL", "default_acl", lint.AnyOf("public-read-write"), false, false},
	{"s3", "AWS_DEFAULT_ACL", "default_acl", lint.AnyOf("public-read"), true, false},
	{"s3", "AWS_QUERYSTRING_AUTH", "querystring_auth", turnedOff, true, true},
	{"s3", "AWS_S3_USE_SSL", "use_ssl", turnedOff, false, false},
	{"s3", "AWS_S3_VERIFY", "verify", turnedOff, false, false},
	{"s3", "AWS_S3_URL_PROTOCOL", "url_protocol", lint.AnyText(plainHTTP), false, false},
	{"gcloud", "GS_DEFAULT_ACL", "default_acl", lint.AnyOf("publicReadWrite"), false, false},
	{"gcloud", "GS_DEFAULT_ACL", "default_acl", lint.AnyOf("publicRead"), true, false},
	{"gcloud", "GS_QUERYSTRING_AUTH", "querystring_auth", turnedOff, true, true},
	{"azure", "AZURE_SSL", "azure_ssl", turnedOff, false, false},
}

// turnedOff asks for False itself: None stands for a default.
func turnedOff(v value.Value) value.Answer {
	if v == nil || v == (value.None{}) {
		return value.No
	}
	return value.Truth(v).Not()
}

func storagePublic(p *lint.Pass) {
	if !surelyUsed(p, "storages") {
		return
	}
	media := defaultStorage(p)
	for _, o := range storageOptions {
		j := lint.Judgement{Bad: o.bad, Hint: o.meant}
		if o.readable {
			j.Limited = "the uploads may be meant for everybody"
		}
		for _, alias := range p.Settings.Get("STORAGES").Keys() {
			storage := p.Settings.Get("STORAGES").Item(alias)
			if isBackend(storage.Item("BACKEND"), o.backend) && (!o.readable || alias != "staticfiles") {
				p.Judge(storage.Item("OPTIONS").Item(o.option), j)
			}
		}
		if !o.readable || isBackend(media, o.backend) {
			p.Judge(p.Settings.Get(o.setting), j)
		}
	}
}

// defaultStorage is the class of the storage of uploads. Until Django 5.0, and
// where nobody says the version, the old setting wins where it is set.
func defaultStorage(p *lint.Pass) project.Setting {
	v := p.Project.Django
	if old := p.Settings.Get("DEFAULT_FILE_STORAGE"); old.Explicit() && (!v.AtLeast(5, 1) || !v.Declared) || !v.AtLeast(4, 2) {
		return old
	}
	return p.Settings.Get("STORAGES").Item("default").Item("BACKEND")
}

func isBackend(class project.Setting, word string) bool {
	return class.Ask(lint.AnyText(func(name string) bool {
		return strings.HasPrefix(name, "storages.backends."+word)
	})) == value.Yes
}

// plainHTTP tells the setting "http:", with or without what follows a scheme.
func plainHTTP(protocol string) bool { return strings.HasPrefix(protocol, "http:") }
