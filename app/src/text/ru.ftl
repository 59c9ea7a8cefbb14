### ru
