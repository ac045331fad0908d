/**
 * What every page loads, or every lesson, is one file, and so is what every island loads. Cut as
 * finely as the bundler would, each would be seven small ones, which compress worse together than
 * the largest of them alone.
 */
export const codeSplitting = {
  groups: [
    {
      name: 'course',
      test: /src\/(?:progress\/(?:device\/(?:course-progress|save-status|settings)|place)|ui\/fill)\.ts$/,
    },
    {
      name: 'island',
      test: /node_modules\/(?:react|react-dom|scheduler)\/|ui\/(?:use-progress|hydrate-island)\.ts$/,
    },
    { name: 'motion', test: /ui\/(?:wants-less-motion|bring-into-view)\.ts$/ },
  ],
};
