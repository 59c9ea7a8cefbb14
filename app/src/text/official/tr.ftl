### tr
