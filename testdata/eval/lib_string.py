import string
ALPHABET = string.ascii_lowercase, string.digits, len(string.ascii_letters + string.punctuation)
NAMES = string.hexdigits, string.ascii_uppercase[:3], " " in string.whitespace
