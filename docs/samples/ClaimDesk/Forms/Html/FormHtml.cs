using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace ClaimDesk.Forms.Html;

/// <summary>The fields of a form as HTML.</summary>
/// <param name="form">The fields.</param>
/// <param name="context">What the fields need to know about the dataset.</param>
internal sealed class FormHtml(FormField form, FormContext context) : IHtmlContent
{
    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var fields = new FieldWriter(new(writer), context);
        fields.WriteObject(form, 0);
    }
}

/// <summary>What the fields of a form need to know about the dataset.</summary>
internal sealed record FormContext
{
    /// <summary>Gets a function that returns the name of a record from the type and the id of a reference; null if there is no such record.</summary>
    public Func<string, string, string?> NameOf { get; init; } = static (_, _) => null;

    /// <summary>Gets the language of the texts; null if it is not known.</summary>
    public string? Language { get; init; }

    /// <summary>Gets a value indicating whether the id of the record can still be chosen.</summary>
    public bool IsNew { get; init; }

    /// <summary>Gets the beginning of the ids of elements, so that two forms can be on one page.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Gets the name of the field that gets the focus; null if none does.</summary>
    public string? Focus { get; init; }

    /// <summary>Gets a value indicating whether only the essentials are shown, as in a dialog.</summary>
    public bool EssentialsOnly { get; init; }
}
