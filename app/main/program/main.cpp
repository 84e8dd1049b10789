// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/program.h"

int main(int argc, char **argv)
{
    return pregonero::runProgram(argc, argv);
}
