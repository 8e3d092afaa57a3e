User.objects.create_superuser("admin", "admin@example.org", "purple-harbour")
