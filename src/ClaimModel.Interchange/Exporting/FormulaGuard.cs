namespace ClaimModel.Interchange.Exporting;

/// <summary>Keeps spreadsheets from running texts as formulas: an apostrophe precedes a text that begins like a formula, or with an apostrophe.</summary>
internal static class FormulaGuard
{
    private const char Guard = '\'';

    /// <summary>Returns the text of a cell.</summary>
    public static string Protect(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or Guard, ..] ? Guard + text : text;

    /// <summary>Returns the text that <see cref="Protect"/> was given.</summary>
    public static string Unprotect(string cell) => cell is [Guard, ..] ? cell[1..] : cell;
}
