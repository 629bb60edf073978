"""Lessons: a teacher’s file leads through the program."""
