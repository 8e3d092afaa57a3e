from django.contrib.admin import AdminSite


class ShopAdmin(AdminSite):
    site_header = "Shop"


site = ShopAdmin()
