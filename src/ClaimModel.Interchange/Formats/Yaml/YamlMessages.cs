namespace ClaimModel.Interchange.Formats.Yaml;

/// <summary>Messages about YAML that is not well-formed.</summary>
internal static class YamlMessages
{
    private const string Rest = "The rest of the file is not read.";

    /// <summary>Parts of the messages of the parser, and what to do.</summary>
    private static readonly (string Part, string Advice)[] Known =
    [
        ("tab character", "A line is indented with a tab; indent it with spaces."),
        ("cannot start any token", "A value begins with a character that has a meaning in YAML, such as @, ` or %, or with a tab; write the value in quotation marks, and indent with spaces."),
        ("found invalid mapping", "A value without quotation marks contains a colon followed by a space; write the value in quotation marks."),
        ("unknown escape character", "A backslash in double quotation marks begins an escape sequence that YAML does not have; write \\\\ for a backslash, or use single quotation marks."),
        ("invalid Unicode surrogates", "An escape sequence stands for half a character (a surrogate); write the whole character."),
        ("unexpected end of stream", "Quotation marks or brackets are not closed."),
        ("unexpected document indicator", "Quotation marks are not closed."),
        ("expected ',' or ']'", "A bracket [ is not closed, or a comma is missing."),
        ("expected ',' or '}'", "A brace { is not closed, or a comma is missing."),
        ("expected '-' indicator", "This line does not begin with - like the other items of its list; check its indentation."),
        ("did not find expected key", "This line is not a member such as \"text: value\"; check its indentation and its quotation marks."),
        ("could not find expected ':'", "This line has no colon after its name; a text over several lines begins with | or is written in quotation marks."),
        ("mapping values are not allowed", "A colon is at a place where no name can be; write the value in quotation marks, or check the indentation."),
        ("block sequence entries are not allowed", "An item of a list (-) is at a place where none can be; check the indentation."),
    ];

    /// <summary>Returns the message for a message of the parser.</summary>
    public static string Of(string parserMessage)
    {
        var advice = Known.FirstOrDefault(known => parserMessage.Contains(known.Part, StringComparison.OrdinalIgnoreCase)).Advice;
        return advice is null ? $"The YAML is not well-formed ({parserMessage.TrimEnd('.')}). {Rest}" : $"The YAML is not well-formed: {char.ToLowerInvariant(advice[0])}{advice[1..]} {Rest}";
    }
}
