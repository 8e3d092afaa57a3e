import environ
env = environ.Env()
def email(url):
    return env.email("NOPE", default=url)
SMTP = email("smtp://ann:p%40ss@mail.example:25")
TLS = email("smtp+tls://u:p@mail.example:587")
SSL = email("smtp+ssl://u:p@mail.example:465")
CONSOLE = email("consolemail://")
OTHERS = [email(scheme + "://")["EMAIL_BACKEND"] for scheme in ("dummymail", "memorymail")]
FILE = email("filemail:///var/mail/out")
vars().update(env.email_url("NOPE", default="smtps://u@h:587"))
OPTIONS = email("smtp://h:25/?timeout=9")
