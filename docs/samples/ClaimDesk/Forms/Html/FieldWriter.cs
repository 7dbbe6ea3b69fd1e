using System.Globalization;

namespace ClaimDesk.Forms.Html;

/// <summary>Writes the fields of objects, lists and maps. <see cref="InputWriter"/> writes those of single values.</summary>
internal sealed class FieldWriter
{
    private readonly HtmlWriter _html;
    private readonly FormContext _context;
    private readonly InputWriter _inputs;

    public FieldWriter(HtmlWriter html, FormContext context)
    {
        _html = html;
        _context = context;
        _inputs = new(html, context);
    }

    /// <summary>Writes the fields of an object: the essentials, and the other groups in elements that can be opened.</summary>
    public void WriteObject(FormField field, int depth)
    {
        if (field.Hidden is { } hidden)
        {
            _html.Write($"""<input type="hidden" name="{field.Name + FormReader.HiddenMembers}" value="{hidden.ToJsonString()}">""");
        }

        foreach (var group in field.Definition.Groups)
        {
            var members = group.Members.Select(member => field.Child(member.Name)!).ToList(); // an object has a field for each member
            if (group.Title is null)
            {
                WriteMembers(field, members, depth);
            }
            else if (!_context.EssentialsOnly)
            {
                var isOpen = members.Exists(IsReasonToOpen) || (_context.IsNew && group.Members.Any(static member => member.Name is "citations" or "proposition"));
                _html.Write($"""<details class="group"{HtmlAttribute.If(isOpen, "open")}><summary>{group.Title}</summary><div class="group-fields">""");
                WriteMembers(field, members, depth);
                _html.Write($"</div></details>\n");
            }
        }
    }

    /// <summary>Determines whether a field has something to see: a message, or content other than what every record has.</summary>
    private static bool IsReasonToOpen(FormField member) => member.HasMessages || (!member.IsBlank && member.Definition.Name is not ("id" or "recordedBy" or "recordedOn"));

    /// <summary>Writes the members of an object. They are marked as required only if the object is: nothing is required in one that may be left out.</summary>
    private void WriteMembers(FormField owner, List<FormField> members, int depth)
    {
        var isNeeded = owner.Name.Length == 0 || !owner.IsBlank;
        foreach (var member in members)
        {
            Write(member, member.Definition.Label, depth, isNeeded && member.Definition.IsRequired);
        }
    }

    private void Write(FormField field, string label, int depth, bool isRequired)
    {
        switch (field.Definition.Kind)
        {
            case FieldKind.Object:
                StartFieldset(field, label, "object", isRequired);
                WriteObject(field, depth);
                _html.Write($"</fieldset>\n");
                break;
            case FieldKind.List or FieldKind.Map:
                WriteList(field, label, depth, isRequired);
                break;
            default:
                _inputs.Write(field, label, isRequired);
                break;
        }
    }

    private void StartFieldset(FormField field, string label, string style, bool isRequired)
    {
        var id = _context.Prefix + field.ElementId;
        _html.Write($"""<fieldset class="{style}" id="{id}" data-field="{field.Name}" tabindex="-1" aria-describedby="{id}-messages"><legend>{label}""");
        if (isRequired)
        {
            _html.Write($""" <span class="required">required</span>""");
        }

        _html.Write($"</legend>");
        if (field.Definition.Description.Length > 0)
        {
            _html.Write($"""<p class="hint">{field.Definition.Description}</p>""");
        }

        MessageWriter.Write(_html, field, id);
    }

    private void WriteList(FormField list, string label, int depth, bool isRequired)
    {
        StartFieldset(list, label, "list", isRequired);
        _html.Write($"""<ol class="rows" data-rows="{list.Name}">""");
        foreach (var row in list.Children)
        {
            WriteRow(list, row, depth);
        }

        var item = list.Definition.Item!; // lists and maps have items
        _html.Write($"""</ol><button type="submit" name="~add" value="{list.Name}" formnovalidate class="add" data-depth="{depth}">Add {Lower(item.Label)}</button>""");
        _html.Write($"""<template>""");
        WriteRow(list, FormReader.Blank(item, $"{list.Name}/__{depth}__"), depth);
        _html.Write($"</template></fieldset>\n");
    }

    private void WriteRow(FormField list, FormField row, int depth)
    {
        // The script replaces __0__ by the number of a new row, and __0+1__ by the number that is shown; lists inside of rows have __1__, and so on.
        var shown = int.TryParse(row.Name.AsSpan(row.Name.LastIndexOf('/') + 1), CultureInfo.InvariantCulture, out var index)
            ? (index + 1).ToString(CultureInfo.InvariantCulture)
            : $"__{depth}+1__";
        var label = $"{list.Definition.Item!.Label} {shown}";
        _html.Write($"""<li class="row" data-row="{row.Name}">""");
        if (list.Definition.Kind == FieldKind.Map)
        {
            WriteMapRow(row, label);
        }
        else
        {
            Write(row, label, depth + 1, isRequired: false);
        }

        _html.Write($"""<button type="submit" name="~remove" value="{row.Name}" formnovalidate class="remove" aria-label="Remove {Lower(label)}"><span aria-hidden="true">✕</span></button></li>""");
    }

    private void WriteMapRow(FormField row, string label)
    {
        _html.Write($"""<div class="pair" role="group" aria-label="{label}">""");
        foreach (var member in row.Children)
        {
            _inputs.Write(member, member.Definition.Label, isRequired: false, member.Definition.Name == "value" ? row.Child("key")!.Text : null);
        }

        _html.Write($"</div>");
    }

    private static string Lower(string label) => label.Length > 1 && char.IsUpper(label[1]) ? label : char.ToLowerInvariant(label[0]) + label[1..];
}
