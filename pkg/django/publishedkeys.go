package django

import (
	"crypto/sha256"
	"encoding/hex"
)

// publishedKeys are the SHA-256 digests of secret keys that are printed where
// people copy settings from, with the place: whoever copied them has the same
// key. Keys that are weak for other reasons too are of little use here.
//
// Source: the tutorials' texts and their example projects. Knowledge date:
// November 2026.
var publishedKeys = map[string]string{
	"a8ad80ab28ef698d34b03b90522bed17ac605bf4f7916f9b944a72bd2a010b17": "MDN's Django tutorial", // its keys of 2016 …
	"6e7867947afad22a88172ba7cbc85968ba25925492003e900f7b220d2932621e": "MDN's Django tutorial", // … and of 2021
	"8933f1acb23553631cbb9c1e0006b408092bff20badfa9c259f1a29d2c89ff61": "the tutorial of Django REST framework",
	"7c357868bad8481d4ac55140175428e8e8cd21e570d85578c6b84300a06f8d1e": "Heroku's getting-started project",
	"e42fa28690e543ae55cad8006933280d43d19578445c42e21a2fae0a885218c8": "a tutorial of TestDriven.io",
	"07b373891fbf63ffe0889efae667c94eb68bd89a7dcba4cd1ca36335e32d6ac4": "Railway's Django template",
}

// KeyPublisher names the tutorial or template that prints a secret key; "" if
// none is known.
func KeyPublisher(key string) string {
	digest := sha256.Sum256([]byte(key))
	return publishedKeys[hex.EncodeToString(digest[:])]
}
