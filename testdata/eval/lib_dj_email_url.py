import dj_email_url
A = dj_email_url.parse("submission://me%40x.com:pw@smtp.x.com")
B = dj_email_url.config(default="console://")
C = dj_email_url.parse("smtp://h?ssl=True&timeout=9")
vars().update(dj_email_url.config(default="smtp://localhost:1025"))
D = dj_email_url.config()
