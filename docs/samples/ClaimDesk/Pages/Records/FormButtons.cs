using ClaimDesk.Forms;

namespace ClaimDesk.Pages.Records;

/// <summary>The buttons inside a form that work without a script: adding and removing rows, and using a suggestion.</summary>
internal static class FormButtons
{
    /// <summary>Does what the button that posted the form says.</summary>
    /// <returns>The name of the field that gets the focus; null if no such button was pressed.</returns>
    public static string? Apply(FormField form, IFormCollection posted)
    {
        if (posted["~add"].ToString() is { Length: > 0 } added && Find(form, added) is { Definition.Kind: FieldKind.List or FieldKind.Map } list)
        {
            return FirstInput(list.AddRow());
        }

        if (posted["~remove"].ToString() is { Length: > 0 } removed && form.SelfAndDescendants().FirstOrDefault(field => field.Children.Exists(row => row.Name == removed)) is { Definition.Kind: FieldKind.List or FieldKind.Map } from)
        {
            from.Children.RemoveAll(row => row.Name == removed);
            return from.Children.Count > 0 ? FirstInput(from.Children[^1]) : "";
        }

        if (posted["~use"].ToString() is { Length: > 0 } used && used.IndexOf('=', StringComparison.Ordinal) is > 0 and var end && Find(form, used[..end]) is { } field)
        {
            field.Text = used[(end + 1)..];
            return field.Name;
        }

        return null;
    }

    private static FormField? Find(FormField form, string name) => form.SelfAndDescendants().FirstOrDefault(field => field.Name == name);

    private static string FirstInput(FormField field) => field.SelfAndDescendants().First(static inner => inner.Children.Count == 0).Name;
}
