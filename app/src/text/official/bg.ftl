### bg
