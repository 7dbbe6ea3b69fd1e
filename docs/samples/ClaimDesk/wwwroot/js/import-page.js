// Accepts a file that is dropped anywhere on the form. Without scripts, the file is chosen with the button.
for (const form of document.querySelectorAll("form[data-drop]")) {
    const input = form.querySelector("input[type=file]");

    for (const event of ["dragenter", "dragover"]) {
        form.addEventListener(event, (drag) => {
            if (drag.dataTransfer.types.includes("Files")) {
                drag.preventDefault();
                form.classList.add("over");
            }
        });
    }

    form.addEventListener("dragleave", () => form.classList.remove("over"));
    form.addEventListener("drop", (drop) => {
        form.classList.remove("over");
        if (drop.dataTransfer.files.length === 1) {
            drop.preventDefault();
            input.files = drop.dataTransfer.files;
            form.requestSubmit();
        }
    });
}
