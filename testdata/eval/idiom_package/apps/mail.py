APP = "mail"
EMAIL_HOST = "mail.example"
